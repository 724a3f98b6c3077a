/** For a text: length in code points, trimmed. For a number: its value. */
export interface Limits {
  readonly from: number
  readonly to: number
}

interface Asked {
  /** Label in the form. */
  readonly label: string
  /**
   * Whether residents see the field. `apart`: they see it in another form made by its topic, such as a team's
   * name instead of its id. Texts that residents see must pass the content check first.
   */
  readonly public: boolean | 'apart'
  /** The field may be empty; its value is then null. */
  readonly orNone?: true
  /** Possible faults, with the texts shown to the user. */
  readonly faults?: Readonly<Record<string, string>>
}

export interface TextField extends Asked {
  readonly type: 'text'
  readonly limits: Limits
  /** Used for a text that was left out. */
  readonly default?: string
  /** Whether the text may have several lines. */
  readonly long?: true
  /** Label where residents read it. */
  readonly name?: string
  readonly placeholder?: string
  /** The fault for a wrong length, and for forbidden marks unless there is a `marksFault`. */
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

/** The id of a chosen row. */
export interface IdField extends Asked {
  readonly type: 'id'
}

/** A list of names, such as those of groups; empty if left out. */
export interface NamesField extends Asked {
  readonly type: 'names'
  /** Limits for the length of each name. */
  readonly limits: Limits
}

export type Field =
  TextField | PhoneField | NumberField | InstantField | ChoiceField | FlagField | IdField | NamesField

/** The fields of a form by name, in the order they are asked. */
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

/** Type of a field's parsed value. */
export type ValueOf<F extends Field> = F extends { readonly orNone: true } ? FilledIn<F> | null : FilledIn<F>

/** Type of a form's parsed values; texts are trimmed. */
export type ValuesOf<F extends Form> = { readonly [Name in keyof F]: ValueOf<F[Name]> }

/** Names of the fields that have the given type. */
export type NamesOf<F extends Form, Such> = {
  [Name in keyof F]: F[Name] extends Such ? Name : never
}[keyof F] &
  string

export type FaultOf<F extends Form> = {
  [Name in keyof F]: F[Name] extends { readonly faults: infer Faults } ? keyof Faults : never
}[keyof F] &
  string
