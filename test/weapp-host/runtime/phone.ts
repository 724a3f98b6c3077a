import type { BootInput } from '../link/link'
import type { Phone } from './host'

/** A phone with what it kept from the last time. */
export function phoneWith({ storage, files, settings }: BootInput['kept']): Phone {
  const bytes = ([path, base64]: [string, string]): [string, Uint8Array] => [
    path,
    Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)),
  ]
  return {
    network: (settings.network ?? 'wifi') as Phone['network'],
    fontSizeSetting: Number(settings.fontSize ?? 16),
    storage: new Map(Object.entries(storage)),
    files: new Map(Object.entries(files).map(bytes)),
    clipboard: '',
  }
}
