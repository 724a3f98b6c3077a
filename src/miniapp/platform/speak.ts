/** Whether this phone reads aloud: browsers do, WeChat offers mini-programs no voice. */
export const canSpeak = process.env.TARO_ENV === 'h5' && typeof speechSynthesis !== 'undefined'

/** Reads a text aloud, and stops what was being read. */
export function speak(text: string): void {
  if (!canSpeak) return
  const words = new SpeechSynthesisUtterance(text)
  words.lang = 'zh-CN'
  words.rate = 0.9
  speechSynthesis.cancel()
  speechSynthesis.speak(words)
}
