/** Emoji of Unicode 11 and later (emoji-data.txt, unicode.org), which old phones show as an empty box. */
const newEmoji =
  /[\u265F\u267E\u{1F6D5}-\u{1F6DF}\u{1F6F9}-\u{1F6FF}\u{1F7E0}-\u{1F7FF}\u{1F90C}-\u{1F90F}\u{1F93F}\u{1F94D}-\u{1F94F}\u{1F96C}-\u{1F97F}\u{1F998}-\u{1F9BF}\u{1F9C1}-\u{1F9CF}\u{1F9E7}-\u{1FFFF}]/u

/** Whether a text is a single emoji, not a combination, that phones have supported since 2017. */
export function isOldEmoji(text: string): boolean {
  return /^\p{Extended_Pictographic}\uFE0F?$/u.test(text) && !newEmoji.test(text)
}
