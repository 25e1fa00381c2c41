// @ts-check
// `kadai serve` sends the same pages as a published site. Only its Server-Timing header tells that it can announce rebuilds.

/** @returns {boolean} whether this page comes from `kadai serve` */
export function listenForRebuilds() {
  const [navigation] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType('navigation'))
  const events = navigation?.serverTiming?.find((entry) => entry.name === 'kadai-serve')
  if (!events) return false
  new EventSource('/_kadai/rebuilds').addEventListener('rebuilt', () => location.reload())
  return true
}
