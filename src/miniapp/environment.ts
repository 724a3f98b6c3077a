/**
 * The CloudBase environment in which the cloud function `api` runs, as shown in the CloudBase console.
 * Left empty, WeChat takes the environment the mini-program was given first. The H5 does not use it.
 */
export const cloudEnvironmentId = ''

/** Id of the subscribe-message template (docs/deploy.md). Left empty, no reminders are offered. */
export const messageTemplate: string = ''
