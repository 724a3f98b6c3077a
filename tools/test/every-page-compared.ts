import { summariseCompared } from 'weapp-host/summarise-compared'
import { product } from '../../test/e2e/harness/product'

/** Page states that the stories must have shown at least. */
const fewest = 200

// Says how much of the product the stories have held against WeChat's templates; ends with 1 when that is too little.
try {
  console.log(summariseCompared({ ...product, fewest }))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
