import { Component } from 'glass-easel'
import type { Host } from '../../runtime/host'
import { nodeOf } from '../../runtime/node'
import { asyncApis, callBack } from '../core/async-api'
import { Refusal } from '../core/refusal'

interface Decision {
  readonly event: 'exposureAuthorization' | 'agree' | 'disagree'
  readonly buttonId?: string
}

type Asking = (resolve: (decision: Decision) => void, info: { readonly referrer: string }) => void

/**
 * Whether the person has agreed to the mini-program's privacy guide, and how they are asked. Only where app.json says
 * `__usePrivacyCheck__: true`. (framework/user-privacy/PrivacyAuthorize.html)
 */
export class Privacy {
  private agreed = false
  private readonly pressed = new Set<string>()
  private asking: Asking | undefined
  private readonly checked: boolean

  constructor(private readonly host: Host) {
    const { __usePrivacyCheck__: checked } = host.bundle.appConfig as {
      readonly __usePrivacyCheck__?: boolean
    }
    this.checked = checked === true
    // Comes before the tap that app code hears, in which it may say already that the button was tapped.
    window.addEventListener('pointerup', (event) => this.notice(event.target), true)
  }

  get needsAuthorization(): boolean {
    return this.checked && !this.agreed
  }

  /** The listener that asks in the mini-program's own words; the last one counts. */
  askBy(listener: Asking): void {
    this.asking = listener
  }

  /** Lets an API go on that touches privacy, asking first if need be. */
  async pass(referrer: string): Promise<void> {
    if (!this.needsAuthorization) return
    const { asking } = this
    this.agreed = asking ? await this.askApp(asking, referrer) : await this.askPerson()
    if (!this.agreed) throw new Refusal('privacy permission is not authorized', { errno: 104 })
  }

  private async askPerson(): Promise<boolean> {
    const words = { title: '用户隐私保护提示', content: '使用前请阅读并同意《小程序隐私保护指引》' }
    const buttons = { showCancel: true, cancelText: '拒绝', confirmText: '同意' }
    const { confirm } = await this.host.chrome.modal({ ...words, ...buttons })
    return confirm
  }

  private askApp(asking: Asking, referrer: string): Promise<boolean> {
    return new Promise((resolve) => {
      const decide = ({ event, buttonId = '' }: Decision) => {
        if (event === 'disagree') resolve(false)
        else if (event === 'agree' && this.wasPressed(buttonId)) resolve(true)
      }
      callBack(this.host, () => asking(decide, { referrer }), undefined)
    })
  }

  /** WeChat checks that the person has agreed, and not the mini-program. */
  private wasPressed(id: string): boolean {
    if (this.pressed.has(id)) return true
    this.host.report(new Error(`onNeedPrivacyAuthorization: the button "${id}" has not been tapped`))
    return false
  }

  /** Notices taps on `<button open-type="agreePrivacyAuthorization">`, which are an agreement by themselves. */
  private notice(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('wx-button') : null
    const node = button ? nodeOf(button) : undefined
    if (!Component.isComponent(node) || node.data.openType !== 'agreePrivacyAuthorization') return
    this.pressed.add(node.id)
    if (!this.asking) this.agreed = true
  }
}

/** (api/open-api/privacy/) */
export function privacyApis(host: Host, privacy: Privacy): Record<string, unknown> {
  return {
    onNeedPrivacyAuthorization: (listener: Asking) => privacy.askBy(listener),
    ...asyncApis(host, {
      getPrivacySetting: () => ({
        needAuthorization: privacy.needsAuthorization,
        privacyContractName: '《小程序隐私保护指引》',
      }),
      requirePrivacyAuthorize: () => privacy.pass('requirePrivacyAuthorize'),
      openPrivacyContract: () => undefined,
    }),
  }
}
