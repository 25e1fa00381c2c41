// @ts-check
// `kadai serve` sends the same pages as a published site. Only its Server-Timing header tells that it can announce rebuilds.

export function listenForRebuilds() {
  const [navigation] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType('navigation'))
  const events = navigation?.serverTiming?.find((entry) => entry.name === 'kadai-serve')
  if (!events) return
  new EventSource('/_kadai/rebuilds').addEventListener('rebuilt', () => location.reload())
}
