/** The parts of this topic that other topics may import. */
export { sendReminders } from './send-reminders'
export { findChallenge } from './store/challenges'
export { challengesInFamily, type ChallengeSummary } from './store/in-family'
export { deletingCertificatesOf, deletingChallengeOf } from './store/deletion'
export { forgetOldChallenges } from './store/retention'
