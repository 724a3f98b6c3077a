/**
 * The tests closest to the changes, at most `most`: changed tests first, then those whose path shares most
 * words with the path of a changed file (for `src/domain/quiz/draw.ts`: `test/domain/quiz/draw.test.ts`
 * before `test/domain/quiz/daily.test.ts` before `test/cloud/quiz/start.test.ts`).
 */
export function nearestTests(tests: readonly string[], changed: readonly string[], most: number): string[] {
  const words = changed.map(wordsOf)
  const nearness = (test: string) =>
    changed.includes(test) ? Infinity : Math.max(0, ...words.map((of) => shared(wordsOf(test), of)))
  return tests
    .map((test) => ({ test, near: nearness(test) }))
    .sort((one, other) => other.near - one.near)
    .slice(0, most)
    .map(({ test }) => test)
}

/** The words of a path: folders and file name, without `src`, `test` and extensions. */
function wordsOf(path: string): Set<string> {
  return new Set(
    path
      .replace(/(\.test)?\.\w+$/, '')
      .split('/')
      .slice(1),
  )
}

const shared = (one: Set<string>, other: Set<string>) => [...one].filter((word) => other.has(word)).length
