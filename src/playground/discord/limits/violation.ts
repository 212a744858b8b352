import type { z } from 'zod';

/** One rule of Discord's that a payload breaks. */
export interface Violation {
  readonly path: readonly (string | number)[];
  /** Discord's name of the rule, such as `BASE_TYPE_MAX_LENGTH`. */
  readonly code: string;
  readonly message: string;
}

/** `components[0].content: Must be 4000 or fewer in length.` */
export function describeViolation({ path, message }: Violation): string {
  const at = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
  return `${at.replace(/^\./, '') || 'payload'}: ${message}`;
}

/** Where a payload leaves a schema. Fields that the schema does not name are ignored, as Discord ignores them. */
export function schemaViolations(schema: z.ZodType, payload: unknown): Violation[] {
  const result = schema.safeParse(payload, { reportInput: true });
  return result.success ? [] : result.error.issues.map(toViolation);
}

function toViolation(issue: z.core.$ZodIssue): Violation {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  return { path, ...wording(issue) };
}

function wording(issue: z.core.$ZodIssue): Omit<Violation, 'path'> {
  if (issue.code === 'custom') {
    return { code: String(issue.params?.code ?? 'CUSTOM'), message: issue.message };
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
  }
  if (issue.code === 'invalid_union') {
    return { code: 'UNION_TYPE_CHOICES', message: 'Value of field "type" is not allowed here.' };
  }
  return { code: 'BASE_TYPE_INVALID', message: issue.message };
}
