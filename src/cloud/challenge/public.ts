/** What other topics may use of this one. */
export { sendReminders } from './send-reminders'
export { findChallenge } from './store/challenges'
export { challengesInFamily, type ChallengeSummary } from './store/in-family'
export { deletingCertificatesOf, deletingChallengeOf } from './store/deletion'
export { forgetOldChallenges } from './store/retention'
