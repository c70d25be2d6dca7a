// biome-ignore-all lint/a11y/useKeyWithClickEvents: the tree handles the keys of all its rows
// biome-ignore-all lint/a11y/noStaticElementInteractions: the arrow keys do the same on the row
// biome-ignore-all lint/a11y/noAutofocus: a rename begins in its field
import { ChevronDown, ChevronRight } from "lucide-react";
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { Icon } from "./icon.ts";
import { SignButton, type SignMark } from "./SignButton.tsx";
import { useFieldTyping } from "./typing-commit.ts";
import "./tree.css";

export interface TreeNode {
  readonly id: string;
  readonly label: string;
  readonly icon?: Icon | undefined;
  /** Muted, at the right: a count, a share. */
  readonly detail?: string | undefined;
  /** What the detail counts, for those who hear it and on hover. */
  readonly unit?: string | undefined;
  /** The whole name where the label is a shorter form of it; what a rename edits. */
  readonly name?: string | undefined;
  /** A sign before the detail, such as that something is wrong with it. */
  readonly mark?: SignMark | undefined;
  readonly children?: readonly TreeNode[] | undefined;
  readonly renamable?: boolean | undefined;
}

interface TreeProps {
  label: string;
  nodes: readonly TreeNode[];
  selectedId: string | null;
  collapsed: ReadonlySet<string>;
  onCollapse(collapsed: ReadonlySet<string>): void;
  onSelect(id: string): void;
  /** Enter, double click. */
  onOpen?(id: string): void;
  onRename?(id: string, name: string): void;
  onDelete?(id: string): void;
  /** The sign of the node was pressed. */
  onMark?(id: string): void;
  onMenu?(id: string, at: { x: number; y: number }): void;
  /** The node whose name is being edited, set from outside (a “Rename” in a menu). */
  renaming?: string | null;
  onRenaming?(id: string | null): void;
}

interface Row {
  readonly node: TreeNode;
  readonly depth: number;
  readonly parent: string | null;
}

/** Arrows walk and open, Enter opens, F2 renames in place, Delete deletes; letters jump to a name. */
export function Tree(props: TreeProps) {
  const { label, nodes, selectedId, collapsed, onCollapse, onSelect, onOpen, onRename, onDelete, onMenu } =
    props;
  const rows = flatten(nodes, collapsed);
  const [focusId, setFocusId] = useState<string | null>(null);
  const [ownRenaming, setOwnRenaming] = useState<string | null>(null);
  const renaming = props.renaming ?? ownRenaming;
  const setRenaming = (id: string | null) => {
    setOwnRenaming(id);
    props.onRenaming?.(id);
  };
  const box = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const position = Math.max(
    0,
    rows.findIndex((row) => row.node.id === (focusId ?? selectedId)),
  );
  useEffect(() => {
    if (!moved.current || renaming) return;
    moved.current = false;
    box.current?.querySelector<HTMLElement>(`[data-position="${position}"]`)?.focus();
  });
  const focus = (index: number) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))];
    if (!row) return;
    moved.current = true;
    setFocusId(row.node.id);
  };
  const toggle = (id: string, open: boolean) => {
    const next = new Set(collapsed);
    if (open) next.delete(id);
    else next.add(id);
    onCollapse(next);
  };
  const keys = (event: KeyboardEvent) => {
    const row = rows[position];
    if (renaming || !row) return;
    const { node } = row;
    const isOpen = node.children && !collapsed.has(node.id);
    if (event.key === "ArrowDown") focus(position + 1);
    else if (event.key === "ArrowUp") focus(position - 1);
    else if (event.key === "Home") focus(0);
    else if (event.key === "End") focus(rows.length - 1);
    else if (event.key === "ArrowRight" && node.children)
      isOpen ? focus(position + 1) : toggle(node.id, true);
    else if (event.key === "ArrowLeft" && isOpen) toggle(node.id, false);
    else if (event.key === "ArrowLeft") focus(rows.findIndex((other) => other.node.id === row.parent));
    else if (event.key === "Enter" || event.key === " ") {
      onSelect(node.id);
      onOpen?.(node.id);
    } else if (event.key === "F2" && node.renamable && onRename) setRenaming(node.id);
    else if ((event.key === "Delete" || event.key === "Backspace") && onDelete) onDelete(node.id);
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const order = [...rows.keys()].map((index) => (index + position + 1) % rows.length);
      const hit = order.find((index) => startsWith(rows[index]?.node.label, event.key));
      if (hit !== undefined) focus(hit);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const menu = (event: MouseEvent, id: string) => {
    if (!onMenu) return;
    event.preventDefault();
    setFocusId(id);
    onSelect(id);
    onMenu(id, { x: event.clientX, y: event.clientY });
  };
  return (
    <div ref={box} role="tree" aria-label={label} className="tree" onKeyDown={keys} tabIndex={-1}>
      {rows.map(({ node, depth }, index) => (
        <div
          key={node.id}
          role="treeitem"
          aria-level={depth + 1}
          aria-selected={node.id === selectedId}
          {...(node.children && { "aria-expanded": !collapsed.has(node.id) })}
          tabIndex={index === position ? 0 : -1}
          data-position={index}
          className="tree-row"
          style={{ paddingLeft: `calc(var(--space-2) + ${depth} * var(--space-4))` }}
          onFocus={() => setFocusId(node.id)}
          onClick={() => {
            setFocusId(node.id);
            onSelect(node.id);
            onOpen?.(node.id);
          }}
          onDoubleClick={() => node.renamable && onRename && setRenaming(node.id)}
          onContextMenu={(event) => menu(event, node.id)}
        >
          <Twist
            node={node}
            open={!collapsed.has(node.id)}
            onToggle={() => toggle(node.id, collapsed.has(node.id))}
          />
          {node.icon && <node.icon size={16} strokeWidth={1.5} aria-hidden />}
          {renaming === node.id ? (
            <NameEditor
              name={node.name ?? node.label}
              onKeep={(name) => onRename?.(node.id, name)}
              onDone={() => {
                setRenaming(null);
                moved.current = true;
              }}
            />
          ) : (
            <span className="tree-label" title={node.name ?? node.label}>
              {node.label}
            </span>
          )}
          {node.mark && (
            <SignButton
              className="tree-sign"
              mark={node.mark}
              size={14}
              onOpen={() => props.onMark?.(node.id)}
            />
          )}
          {/* The space keeps the two apart where they are read out. */}
          {node.detail && " "}
          {node.detail && (
            <span className="tree-detail" title={node.unit && `${node.detail} ${node.unit}`}>
              {node.detail}
              {node.unit && <span className="visually-hidden"> {node.unit}</span>}
            </span>
          )}
        </div>
      ))}
    </div>
  );
}

function Twist({ node, open, onToggle }: { node: TreeNode; open: boolean; onToggle(): void }): ReactNode {
  if (!node.children) return <span className="tree-twist" />;
  const Arrow = open ? ChevronDown : ChevronRight;
  return (
    <span
      className="tree-twist"
      onClick={(event) => {
        event.stopPropagation();
        onToggle();
      }}
    >
      <Arrow size={14} strokeWidth={1.5} aria-hidden />
    </span>
  );
}

interface NameEditorProps {
  name: string;
  onKeep(name: string): void;
  onDone(): void;
}

/** A rest keeps nothing yet: with half a name the row could move away in a sorted tree. */
function NameEditor({ name, onKeep, onDone }: NameEditorProps) {
  const [text, setText] = useState(name);
  const done = useRef(false);
  const typing = useFieldTyping(name, onKeep, { rests: false });
  const type = (next: string) => {
    setText(next);
    typing.typed(next.trim(), next.trim() !== "");
  };
  const finish = (result: string | null) => {
    if (done.current) return;
    done.current = true;
    const plain = result?.trim() ?? "";
    if (plain === "") typing.cancel();
    else typing.end(plain);
    onDone();
  };
  return (
    <input
      className="tree-input"
      aria-label={name}
      autoFocus
      value={text}
      onFocus={(event) => event.target.select()}
      onChange={(event) => type(event.target.value)}
      onClick={(event) => event.stopPropagation()}
      onBlur={() => finish(text)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Enter") finish(text);
        if (event.key === "Escape") finish(null);
      }}
    />
  );
}

const startsWith = (label: string | undefined, letter: string): boolean =>
  label?.toLowerCase().startsWith(letter.toLowerCase()) ?? false;

function flatten(nodes: readonly TreeNode[], collapsed: ReadonlySet<string>): Row[] {
  const rows: Row[] = [];
  const walk = (list: readonly TreeNode[], depth: number, parent: string | null) => {
    for (const node of list) {
      rows.push({ node, depth, parent });
      if (node.children && !collapsed.has(node.id)) walk(node.children, depth + 1, node.id);
    }
  };
  walk(nodes, 0, null);
  return rows;
}
