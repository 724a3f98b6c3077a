/** What other topics may use of this one. */
export { actOnce } from './act-once'
export { readAudited } from './read-audited'
export { type Acting, type AuditedAct, logAct } from './store/acts'
