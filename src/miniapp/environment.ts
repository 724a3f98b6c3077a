/**
 * The CloudBase environment in which the cloud function `api` runs, as shown in the CloudBase console. If
 * this is empty, WeChat uses the environment that the mini-program was given first. The H5 does not use it.
 */
export const cloudEnvironmentId = ''

/** Id of the subscribe-message template (docs/deploy.md). If this is empty, no reminders are offered. */
export const messageTemplate: string = ''
