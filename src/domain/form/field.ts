/** Of a text: code points without the white space around it. Of a number: the number itself. */
export interface Limits {
  readonly from: number
  readonly to: number
}

interface Asked {
  /** What the form calls it. */
  readonly label: string
  /**
   * Whether residents see it; `apart`: they do, in a shape that its topic makes by hand, as the name of a team for its
   * id. A text that residents see passes the content check first.
   */
  readonly public: boolean | 'apart'
  /** May be empty, which is null. */
  readonly orNone?: true
  /** All that can be wrong with it, and what to tell whoever fills it in. */
  readonly faults?: Readonly<Record<string, string>>
}

export interface TextField extends Asked {
  readonly type: 'text'
  readonly limits: Limits
  /** A text that was left out. */
  readonly default?: string
  /** Several lines; else one. */
  readonly long?: true
  /** What it is called where residents read it. */
  readonly name?: string
  readonly placeholder?: string
  /** Of its faults the one for a wrong length, and for marks unless they have one of their own. */
  readonly fault: string
  readonly marksFault?: string
}

export interface PhoneField extends Asked {
  readonly type: 'phone'
  readonly placeholder?: string
  readonly hint?: string
  readonly fault: string
}

export interface NumberField extends Asked {
  readonly type: 'number'
  readonly limits: Limits
  readonly fault: string
}

export interface InstantField extends Asked {
  readonly type: 'instant'
}

export interface ChoiceField extends Asked {
  readonly type: 'choice'
  readonly choices: readonly [string, ...string[]]
  readonly default?: string
}

export interface FlagField extends Asked {
  readonly type: 'flag'
}

/** The id of a row that was chosen. */
export interface IdField extends Asked {
  readonly type: 'id'
}

/** Names that are told apart by themselves, as of groups; none where they were left out. */
export interface NamesField extends Asked {
  readonly type: 'names'
  /** Of each. */
  readonly limits: Limits
}

export type Field =
  TextField | PhoneField | NumberField | InstantField | ChoiceField | FlagField | IdField | NamesField

/** The fields of a form by their names, in the order in which they are asked for. */
export type Form = Readonly<Record<string, Field>>

interface ValueOfType {
  readonly text: string
  readonly phone: string
  readonly number: number
  readonly instant: Date
  readonly flag: boolean
  readonly id: string
  readonly names: readonly string[]
}

type FilledIn<F extends Field> = F extends { readonly choices: readonly (infer Choice)[] }
  ? Choice
  : F extends { readonly type: infer Type extends keyof ValueOfType }
    ? ValueOfType[Type]
    : never

/** What a field holds once it is read. */
export type ValueOf<F extends Field> = F extends { readonly orNone: true } ? FilledIn<F> | null : FilledIn<F>

/** What a form holds once it is read; texts are trimmed. */
export type ValuesOf<F extends Form> = { readonly [Name in keyof F]: ValueOf<F[Name]> }

/** The names of the fields that are such. */
export type NamesOf<F extends Form, Such> = {
  [Name in keyof F]: F[Name] extends Such ? Name : never
}[keyof F] &
  string

export type FaultOf<F extends Form> = {
  [Name in keyof F]: F[Name] extends { readonly faults: infer Faults } ? keyof Faults : never
}[keyof F] &
  string
