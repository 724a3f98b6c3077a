/**
 * Who answers which method of the automator's protocol. `agent`: in Chromium, in this folder. `node`: in
 * `server/`, which has the browser, the mouse and the process. Anything else says why the host cannot do it; the
 * refusal reads "<method> is not supported by this host: <why>".
 */
export type AnsweredBy = 'agent' | 'node' | { readonly refused: string }

export const protocol: Readonly<Record<string, AnsweredBy>> = {
  'Tool.getInfo': 'node',
  'Tool.close': 'node',
  'Tool.native': 'agent',
  'Tool.enableRemoteDebug': { refused: 'it has no WeChat account to show a QR code to' },
  'Tool.getTestAccounts': { refused: 'who is signed in is named by automator.launch({ account })' },
  'Tool.stopAudits': { refused: 'it makes no audit report; see Host.setDataReport' },
  'Tool.getTicket': { refused: 'it signs in nowhere, so it holds no ticket' },
  'Tool.setTicket': { refused: 'it signs in nowhere, so it takes no ticket' },
  'Tool.refreshTicket': { refused: 'it signs in nowhere, so it holds no ticket' },

  'App.getPageStack': 'agent',
  'App.getCurrentPage': 'agent',
  'App.callWxMethod': 'agent',
  'App.mockWxMethod': 'agent',
  'App.callFunction': 'agent',
  'App.addBinding': 'agent',
  'App.captureScreenshot': 'node',
  'App.enableLog': 'agent',
  'App.exit': 'agent',

  'Page.getElement': 'agent',
  'Page.getElements': 'agent',
  'Page.getElementByXpath': 'agent',
  'Page.getElementsByXpath': 'agent',
  'Page.getData': 'agent',
  'Page.setData': 'agent',
  'Page.callMethod': 'agent',
  'Page.getWindowProperties': 'agent',

  'Element.getElement': 'agent',
  'Element.getElements': 'agent',
  'Element.tap': 'node',
  'Element.touchstart': 'agent',
  'Element.touchmove': 'agent',
  'Element.touchend': 'agent',
  'Element.triggerEvent': 'agent',
  'Element.dispatchEvent': 'agent',
  'Element.getOffset': 'agent',
  'Element.getWXML': 'agent',
  'Element.getDOMProperties': 'agent',
  'Element.getAttributes': 'agent',
  'Element.getStyles': 'agent',
  'Element.getProperties': 'agent',
  'Element.callFunction': 'agent',
  'Element.getData': 'agent',
  'Element.setData': 'agent',
  'Element.callMethod': 'agent',
  'Element.callContextMethod': 'agent',

  // Ours. What the Node side asks for a tap, and what a story asks through `connection.send`.
  'Host.prepareTap': 'agent',
  'Host.settle': 'agent',
  'Host.setNetwork': 'agent',
  'Host.setFontSize': 'agent',
  'Host.setDataReport': 'agent',
  'Host.takePage': 'agent',
}

/** What this host tells without being asked. */
export const events: readonly string[] = ['App.logAdded', 'App.bindingCalled', 'App.exceptionThrown']

/** Why a call is not answered; undefined if it is. */
export function refusalOf(method: string, params: object): string | undefined {
  const answeredBy = 'pluginId' in params ? { refused: 'it runs no plugins' } : protocol[method]
  if (answeredBy === undefined) return `${method} is not supported by this host: it is no method it knows`
  return typeof answeredBy === 'object'
    ? `${method} is not supported by this host: ${answeredBy.refused}`
    : undefined
}
