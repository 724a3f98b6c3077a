import { os } from '../dispatch/implementer'
import { answer } from './answer'
import { attempt } from './attempt'
import { mine } from './mine'
import { start } from './start'

export const quiz = os.quiz.router({ start, answer, attempt, mine })
