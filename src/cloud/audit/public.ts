/** The parts of this topic that other topics may import. */
export { actOnce } from './act-once'
export { readAudited } from './read-audited'
export { type Acting, type AuditedAct, logAct } from './store/acts'
