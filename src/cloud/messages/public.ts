/** What other topics may use of this one. */
export { noticeWords } from './present'
export { addEventReminders, sendMessages } from './send-messages'
export { forgetNotices, noticesOf } from './store/outbox'
export { sendsAtOnce, wasSent } from './was-sent'
