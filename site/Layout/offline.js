// @ts-check

/** Lets the browser keep the site for reading without a network. A browser that refuses loses nothing else. */
export function keepForOffline() {
  if (!('serviceWorker' in navigator)) return
  // Bundled into assets/, one folder below the worker, whatever folder the site itself lives in.
  const worker = new URL('../sw.js', import.meta.url)
  addEventListener('load', () => navigator.serviceWorker.register(worker).catch(() => undefined))
}
