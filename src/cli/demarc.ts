import { realEffects } from "./effects.ts";
import { main } from "./main.ts";

await main(process.argv.slice(2), realEffects());
