/** Whether this phone can read aloud. Browsers can; WeChat gives mini-programs no speech. */
export const canSpeak = process.env.TARO_ENV === 'h5' && typeof speechSynthesis !== 'undefined'

/** Reads sentences aloud, interrupting earlier ones. */
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
