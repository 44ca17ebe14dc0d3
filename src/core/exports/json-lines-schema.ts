import * as z from "zod/mini";
import { graphSchema } from "../graph/record-schemas.ts";
import { recordLists, recordNames, type RecordList } from "./record-names.ts";

type JsonSchema = Readonly<Record<string, unknown>>;
type GraphJsonSchema = {
  readonly properties: Readonly<Record<"version" | "build" | RecordList, { readonly items?: JsonSchema }>>;
};

const internals = "_zod"; // where zod keeps, for other libraries, what a schema is

/**
 * The JSON Schema (draft 2020-12) that each line of the JSON Lines export holds to: made from the schema that `graph.json` is read by, so that the two
 * cannot part. `record` says which kind of line it is.
 */
export function jsonLinesSchema(): JsonSchema {
  const whole: unknown = z.toJSONSchema(graphSchema, { unrepresentable: "any", override: asWritten });
  const { properties } = whole as GraphJsonSchema; // an object of lists, as `graphSchema` is
  const line = (record: string, shape: JsonSchema): JsonSchema => ({
    title: record,
    allOf: [{ type: "object", properties: { record: { const: record } }, required: ["record"] }, shape],
  });
  const lines = [
    line("graph", { type: "object", properties: { version: properties.version, build: properties.build }, required: ["version"] }),
    ...recordLists.map((list) => line(recordNames[list], properties[list].items ?? {})),
  ];
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "A line of Sayso's JSON Lines export",
    description: "Offsets are UTF-16 code units into the text of the source: start included, end excluded. null is not known or not given.",
    oneOf: lines,
  };
}

// `record` stands beside the fields, so no object may be closed to others; an id is a text whose beginning says its kind.
function asWritten({
  zodSchema,
  jsonSchema,
}: {
  readonly zodSchema: z.core.$ZodTypes;
  readonly jsonSchema: z.core.JSONSchema.BaseSchema;
}): void {
  if (jsonSchema.type === "object") delete jsonSchema.additionalProperties;
  if (zodSchema[internals].def.type === "custom") jsonSchema.type = "string";
}
