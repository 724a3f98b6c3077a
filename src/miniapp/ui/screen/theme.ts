import type { NutCSSVariables } from '@nutui/nutui-react-taro/dist/es/packages/configprovider/types'

/** NutUI in our colours and sizes; the tokens carry care mode into it. */
export const theme: Partial<Record<NutCSSVariables, string>> = {
  nutuiColorPrimary: 'var(--brand)',
  nutuiColorPrimaryStop1: 'var(--brand)',
  nutuiColorPrimaryStop2: 'var(--brand)',
  nutuiColorPrimaryPressed: 'var(--brand-deep)',
  nutuiColorTitle: 'var(--ink)',
  nutuiColorText: 'var(--ink)',
  nutuiButtonBorderRadius: 'var(--radius)',
  nutuiButtonXlargeBorderRadius: 'var(--radius)',
  nutuiButtonXlargeHeight: 'auto',
  nutuiButtonXlargeFontSize: 'var(--type-strong)',
  nutuiButtonXlargePadding: '6px 16px',
  nutuiFontSizeBase: 'var(--type-body)',
  nutuiSwitchActiveBackgroundColor: 'var(--brand)',
  nutuiSwitchInactiveBackgroundColor: '#87908f',
  nutuiSwitchWidth: '60px',
  nutuiSwitchHeight: '34px',
  nutuiSwitchLineHeight: '34px',
}
