/** What other topics may use of this one. */
export { sendReminders } from './send-reminders'
export { challengesInFamily, type ChallengeSummary, findChallenge } from './store/challenges'
export { deletingCertificatesOf, deletingChallengeOf } from './store/deletion'
export { forgetOldChallenges } from './store/retention'
