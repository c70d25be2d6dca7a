declare module "bpmn-moddle" {
  /** An element of the file: its attributes and parts by name, references resolved to elements. */
  export interface ModdleElement {
    readonly $type: string;
    readonly $attrs: Record<string, string>;
    readonly $parent?: ModdleElement;
    readonly id?: string;
    readonly name?: string;
    readonly [field: string]: unknown;
  }
  export class BpmnModdle {
    fromXML(xml: string): Promise<{
      rootElement: ModdleElement;
      warnings: readonly { readonly message: string }[];
    }>;
    toXML(element: ModdleElement, options?: { format?: boolean }): Promise<{ xml: string }>;
    create(type: string, fields?: Record<string, unknown>): ModdleElement;
  }
}

declare module "saxen" {
  export class Parser {
    /** Attributes come as they stand in the file: entities in them are resolved by the function that follows. */
    on(
      name: "openTag",
      listener: (
        name: string,
        attributes: () => Record<string, string>,
        decode: (text: string) => string,
        isClosed: boolean,
        context: () => { line: number },
      ) => void,
    ): this;
    on(name: "closeTag", listener: (name: string) => void): this;
    on(name: "text", listener: (text: string, decode: (text: string) => string) => void): this;
    on(name: "cdata", listener: (text: string) => void): this;
    on(name: "attention", listener: (text: string) => void): this;
    on(name: "error" | "warn", listener: (error: Error, context: () => { line: number }) => void): this;
    parse(xml: string): Error | undefined;
    stop(): void;
  }
}
