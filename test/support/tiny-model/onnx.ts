/**
 * The few messages of ONNX (onnx.proto3) that a small graph needs, in the wire format of protocol buffers. Numbers
 * in brackets are those of the fields.
 */

/** An encoded field. */
type Field = Buffer;

const FLOAT = 1;
const INT64 = 7;

/** IR version 8, operator set 14. */
export function onnxModel(...graph: readonly Field[]): Buffer {
  return Buffer.concat([
    integer(1, 8),
    message(7, ...graph, text(2, 'tiny')),
    message(8, text(1, ''), integer(2, 14)),
  ]);
}

/** A step of the graph [GraphProto.node]. */
export function node(
  operator: string,
  inputs: readonly string[],
  output: string,
  attributes: Readonly<Record<string, number>> = {},
): Field {
  return message(
    1,
    ...inputs.map((name) => text(1, name)),
    text(2, output),
    text(4, operator),
    ...Object.entries(attributes).map(([name, value]) =>
      message(5, text(1, name), integer(3, value), integer(20, 2)),
    ),
  );
}

/** A constant of floats [GraphProto.initializer]. */
export function floats(name: string, shape: readonly number[], values: readonly number[]): Field {
  const raw = Buffer.from(Float32Array.from(values).buffer);
  return message(
    5,
    ...shape.map((size) => integer(1, size)),
    integer(2, FLOAT),
    text(8, name),
    bytes(9, raw),
  );
}

/** A constant of integers. */
export function integers(name: string, values: readonly number[]): Field {
  const raw = Buffer.from(BigInt64Array.from(values, BigInt).buffer);
  return message(5, integer(1, values.length), integer(2, INT64), text(8, name), bytes(9, raw));
}

/** What goes in, of integers [GraphProto.input]. A size that is a name is any. */
export function graphInput(name: string, shape: readonly (number | string)[]): Field {
  return value(11, name, INT64, shape);
}

/** What comes out, of floats [GraphProto.output]. */
export function graphOutput(name: string, shape: readonly (number | string)[]): Field {
  return value(12, name, FLOAT, shape);
}

function value(field: number, name: string, type: number, shape: readonly (number | string)[]) {
  const sizes = shape.map((size) =>
    message(1, typeof size === 'string' ? text(2, size) : integer(1, size)),
  );
  return message(
    field,
    text(1, name),
    message(2, message(1, integer(1, type), message(2, ...sizes))),
  );
}

function message(field: number, ...parts: readonly Field[]): Field {
  return bytes(field, Buffer.concat(parts));
}

function text(field: number, content: string): Field {
  return bytes(field, Buffer.from(content));
}

function bytes(field: number, content: Buffer): Field {
  return Buffer.concat([varint(field * 8 + 2), varint(content.length), content]);
}

function integer(field: number, content: number): Field {
  return Buffer.concat([varint(field * 8), varint(content)]);
}

/** Seven bits a byte, the lowest first; the eighth says that more follow. */
function varint(content: number): Buffer {
  const rest = Math.floor(content / 128);
  return rest === 0
    ? Buffer.from([content])
    : Buffer.concat([Buffer.from([(content % 128) + 128]), varint(rest)]);
}
