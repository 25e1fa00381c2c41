// @ts-check
// Keeps the whole site readable without a network. The build puts EDITION before this text: a hash of the content and
// every address to keep. The network always comes first, so nobody who is online is left on an old edition.

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self))
const PREFIX = 'kadainavi-'
const CACHE = PREFIX + EDITION.version

worker.addEventListener('install', (event) => event.waitUntil(keepEverything()))
worker.addEventListener('activate', (event) => event.waitUntil(forgetOldEditions()))
worker.addEventListener('fetch', (event) => {
  const { method, url } = event.request
  if (method === 'GET' && url.startsWith(worker.registration.scope) && !url.includes('/_kadai/')) event.respondWith(answer(event.request))
})

async function keepEverything() {
  const cache = await caches.open(CACHE)
  await cache.addAll(EDITION.files.map((file) => new Request(file, { cache: 'no-cache' })))
  await worker.skipWaiting()
}

async function forgetOldEditions() {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)))
  await worker.clients.claim()
}

/** @param {Request} request */
async function answer(request) {
  try {
    // A server that says nothing about caching lets browsers show old pages for hours; asking again costs one short answer.
    return await fetch(request, request.mode === 'navigate' ? { cache: 'no-cache' } : {})
  } catch (failure) {
    const cache = await caches.open(CACHE)
    const kept = await cache.match(request, { ignoreSearch: true })
    if (kept) return kept
    if (request.mode !== 'navigate') throw failure
    return (await cache.match(EDITION.notFound)) ?? Response.error()
  }
}
