/** Whether this phone reads aloud: browsers do, WeChat offers mini-programs no voice. */
export const canSpeak = process.env.TARO_ENV === 'h5' && typeof speechSynthesis !== 'undefined'

/** Reads sentences aloud, and stops what was being read. */
export function speak(sentences: readonly string[]): void {
  if (!canSpeak) return
  const words = new SpeechSynthesisUtterance(sentences.join('。'))
  words.lang = 'zh-CN'
  words.rate = 0.9
  speechSynthesis.cancel()
  speechSynthesis.speak(words)
}

export function stopSpeaking(): void {
  if (canSpeak) speechSynthesis.cancel()
}
