import { Argument, type Command } from "commander";
import { jsonSchemas } from "../../edge/json-schemas.ts";
import type { Effects } from "../effects.ts";

/** `demarc schema`: the JSON Schema of what leaves the program. */
export function registerSchema(program: Command, effects: Effects): void {
  program
    .command("schema")
    .description("print a JSON Schema")
    .addArgument(new Argument("<name>", "of what").choices(Object.keys(jsonSchemas)))
    .action((name: keyof typeof jsonSchemas) =>
      effects.out(`${JSON.stringify(jsonSchemas[name](), null, 2)}\n`),
    );
}
