/** What other topics may use of this one. */
export { presentNotice } from './present'
export { addEventReminders, sendMessages } from './send-messages'
export { forgetNotices, noticesOf } from './store/notices'
export { sendsAtOnce, wasSent } from './was-sent'
