/** The parts of this topic that other topics may import. */
export { drawnQuestions, secretSeed } from './drawn-questions'
export { presentAttempt } from './present'
export { type AttemptRow, findAttemptByKey, insertContestAttempt } from './store/attempts'
export { quizTallyOf } from './store/tally'
