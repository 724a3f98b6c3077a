/** The parts of this topic that other topics may import. */
export { presentNotice } from './present'
export { addEventReminders, sendMessages } from './send-messages'
export { forgetNotices, noticesOf } from './store/notices'
export { sendsAtOnce, wasSent } from './was-sent'
