import { summariseCompared } from 'weapp-host/summarise-compared'
import { product } from '../../test/e2e/harness/product'

/** The least number of page states that the stories must have shown. */
const fewest = 200

// Prints how much of the product the stories compared with WeChat's templates; exits with 1 if it is too
// little.
try {
  console.log(summariseCompared({ ...product, fewest }))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
