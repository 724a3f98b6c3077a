import { stripLead, stripQuestion } from './phrases'
import { readStates, type State } from './states'

/** One way to take the words: what is left when the words around the thing are set aside. */
export interface Reading {
  readonly text: string
  readonly states: readonly State[]
}

/** From the words as they stand to the barest: question, lead and quantity, state, diminutive ending. */
export function readingsOf(words: string): Reading[] {
  const whole = words.replace(/ /g, '')
  const readings: Reading[] = [{ text: whole, states: [] }]
  const add = (reading: Reading) => {
    if (reading.text !== '' && readings.every(({ text }) => text !== reading.text)) readings.push(reading)
  }
  const asked = stripQuestion(whole)
  add({ text: asked, states: [] })
  const thing = stripLead(asked)
  add({ text: thing, states: [] })
  const stated = readStates(thing)
  add(stated)
  const bare = readStates(stripLead(stated.text))
  add({ text: bare.text, states: [...stated.states, ...bare.states] })
  for (const reading of [...readings]) {
    for (const ending of endings) {
      if (reading.text.length > ending.length + 1 && reading.text.endsWith(ending)) {
        add({ ...reading, text: reading.text.slice(0, -ending.length) })
      }
    }
    if (reading.text.includes('儿')) add({ ...reading, text: reading.text.replace(/(?!^)儿/g, '') })
  }
  return readings
}

/** Endings that colloquial speech adds without changing the thing. */
const endings = ['儿', '子', '们', '的', '皮子', '子儿']
