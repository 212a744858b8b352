import { z } from 'zod';
import { walkComponents } from '../component-tree.ts';
import { asText, type JsonObject } from '../json.ts';
import { modalComponents } from './component-schema.ts';
import { repeated, text } from './fields.ts';
import { schemaViolations, type Violation } from './violation.ts';

const modal = z.looseObject({
  custom_id: text(1, 100),
  title: text(1, 45),
  components: modalComponents,
});

/** The rules of a modal. */
export function modalViolations(payload: JsonObject): Violation[] {
  const customIds = walkComponents(payload.components).flatMap(
    ({ component }) => asText(component.custom_id) ?? [],
  );
  const duplicates = repeated(customIds).map((customId) => ({
    path: ['components'],
    code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
    message: `Component custom id cannot be duplicated: ${customId}`,
  }));
  return [...schemaViolations(modal, payload), ...duplicates];
}
