import type { Pack } from './pack';
import type { Node } from './tree';

/** The fields a condition hangs on, also through what is derived, in the order of the text. */
export function fieldsOf(tree: Node, pack: Pack): string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const walk = (node: Node) => {
    if (node.kind === 'name' && !seen.has(node.name)) {
      seen.add(node.name);
      const derived = pack.derived.get(node.name);
      if (derived) walk(derived);
      else if (pack.fields.has(node.name)) found.add(node.name);
    }
    for (const part of partsOf(node)) walk(part);
  };
  walk(tree);
  return [...found];
}

function partsOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'and':
    case 'or':
    case 'call':
      return node.of;
    case 'not':
    case 'minus':
    case 'answered':
      return [node.of];
    case 'in':
      return [node.of, ...node.among];
    case 'compare':
    case 'sum':
    case 'difference':
    case 'product':
      return [node.left, node.right];
    default:
      return [];
  }
}
