import { createMemoryStore } from "./memory-store.ts";
import { decisionsContract } from "./decisions.contract.ts";
import { storeContract } from "./store.contract.ts";

storeContract("memory", async () => createMemoryStore());
decisionsContract("memory", async () => createMemoryStore());
