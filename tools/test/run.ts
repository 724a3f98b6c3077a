import { runSteps } from './run-steps'
import { steps } from './steps'

// npm test: every check of the project.
runSteps(steps)
