// Runs in the browser: loads one engine, asks every query, reports pages and times.
const json = async (url) => (await fetch(url)).json()
const { engine, base, queries } = await json('/job.json')

const engines = {
  async kadai() {
    const { SearchFiles, answer } = await import('/engines/kadai.js')
    const files = new SearchFiles({ folder: `${base}kadai/`, recommender: '', model: '', catalogue: '' })
    return async (query) => {
      const search = await files.open(query)
      const before = performance.now()
      const { hits } = answer(search, query, {}, undefined)
      const ms = performance.now() - before
      const shown = () => Promise.all(hits.slice(0, 10).map((hit) => files.shown(search.head, hit.document)))
      return { ms, urls: async () => (await shown()).map(({ url }) => url) }
    }
  },
  async lunr(name) {
    const { open, search } = await import(`/engines/${name}.js`)
    const [index, store] = await Promise.all([json(`${base}${name}.json`), json(`${base}store.json`)])
    const opened = open(index)
    return async (query) => {
      const before = performance.now()
      const hits = search(opened, query)
      return { ms: performance.now() - before, urls: async () => hits.slice(0, 10).map((id) => store[id].url) }
    }
  },
  async pagefind() {
    const pagefind = await import(`${base}site/pagefind/pagefind.js`)
    await pagefind.init()
    return async (query) => {
      const before = performance.now()
      const { results } = await pagefind.search(query)
      const ms = performance.now() - before
      return { ms, urls: async () => (await Promise.all(results.slice(0, 10).map((r) => r.data()))).map((d) => d.raw_url ?? d.url) }
    }
  },
}

const start = performance.now()
const ask = await (engines[engine] ?? (() => engines.lunr(engine)))()
await (await ask(queries[0])).urls()
const firstMs = performance.now() - start
await fetch('/first', { method: 'POST' })

const answers = []
for (const query of queries) answers.push(await (await ask(query)).urls())
const times = []
for (let round = 0; round < 3; round++) for (const query of queries) times.push((await ask(query)).ms)
times.sort((a, b) => a - b)
const at = (share) => Math.round(times[Math.floor(share * (times.length - 1))] * 100) / 100
await fetch('/result', { method: 'POST', body: JSON.stringify({ answers, firstMs: Math.round(firstMs), p50: at(0.5), p99: at(0.99) }) })
