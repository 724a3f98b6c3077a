/** Chromium's numbers, in which WeChat on Android reports what went wrong below HTTP (request.html, 错误). */
const failures: Readonly<Record<string, [number, string]>> = {
  ECONNREFUSED: [-102, 'ERR_CONNECTION_REFUSED'],
  ECONNRESET: [-101, 'ERR_CONNECTION_RESET'],
  UND_ERR_SOCKET: [-101, 'ERR_CONNECTION_RESET'],
  ENOTFOUND: [-105, 'ERR_NAME_NOT_RESOLVED'],
  EAI_AGAIN: [-105, 'ERR_NAME_NOT_RESOLVED'],
  ENETUNREACH: [-106, 'ERR_INTERNET_DISCONNECTED'],
  EHOSTUNREACH: [-109, 'ERR_ADDRESS_UNREACHABLE'],
}

/** WeChat's words after `request:fail ` for what fetch threw. */
export function failureWords(error: unknown): string {
  if ((error as Error).name === 'TimeoutError') return 'timeout'
  const [number, name] = failures[codeOf(error)] ?? [-2, 'ERR_FAILED']
  return `errcode:${number} cronet_error_code:${number} error_msg:net::${name}`
}

function codeOf(error: unknown): string {
  const { cause } = error as { cause?: { code?: string; errors?: { code?: string }[] } }
  return cause?.code ?? cause?.errors?.[0]?.code ?? ''
}
