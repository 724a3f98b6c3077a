import { type AnySchema, ValidationError } from '@orpc/contract'
import { refusal } from './refusal'

type Issues = ValidationError['issues']

/** The input as parsed by its schema. A refusal names the wrong fields, but does not repeat their values. */
export function validInput(schema: AnySchema | undefined, input: unknown): Promise<unknown> {
  return valid(schema, input, (issues) => refusal('BAD_REQUEST', { fields: fieldsOf(issues) }))
}

/** The output with only the fields of its schema. An output that does not fit is a fault of the handler. */
export function validOutput(schema: AnySchema | undefined, output: unknown): Promise<unknown> {
  const message = 'Output validation failed'
  return valid(schema, output, (issues) => new ValidationError({ message, issues, data: output }))
}

async function valid(
  schema: AnySchema | undefined,
  data: unknown,
  errorOf: (issues: Issues) => Error,
): Promise<unknown> {
  const checked = await schema?.['~standard'].validate(data)
  if (!checked) return data
  if (checked.issues) throw errorOf(checked.issues)
  return checked.value
}

function fieldsOf(issues: Issues): string[] {
  const names = issues.map(({ path = [] }) =>
    path.map((part) => String(typeof part === 'object' ? part.key : part)).join('.'),
  )
  return [...new Set(names.filter(Boolean))].slice(0, 10)
}
