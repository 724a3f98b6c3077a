import { whyNoCompiler } from './where-binaries'

/** A group of tests that need WeChat's compilers; where they cannot run, one open test says so. */
export function withCompilers(title: string, define: () => void): void {
  const missing = whyNoCompiler('wcc') ?? whyNoCompiler('wcsc')
  describe(title, () => {
    if (missing === undefined) define()
    else test.todo(`not tested: ${missing}`)
  })
}
