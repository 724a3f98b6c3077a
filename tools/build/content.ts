import { compileContent } from '../content/compile'
import { buildIfStale } from './stamp'

/** Compiles the content if its inputs have changed since the last build. */
export function buildContent(): Promise<void> {
  return buildIfStale(
    {
      name: 'content',
      inputs: ['src/content', 'src/domain', 'tools/content', 'package-lock.json'],
      proof: 'src/content/built/search-data.ts',
    },
    compileContent,
  )
}
