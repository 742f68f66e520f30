import {fileURLToPath} from 'node:url';
import {isIdentifier, isNewExpression, isRegularExpressionLiteral, type Node} from 'typescript/unstable/ast';
import {API} from 'typescript/unstable/sync';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the source has of regular expressions. */
export interface Literals {
  /** As written, such as `/a+/u`, each once. */
  literals: string[];
  /** Places of each `new RegExp`, as `src/file.ts:offset`. */
  built: string[];
}

/** Find the regular expressions of `src` in its syntax trees. */
export function findLiterals(): Literals {
  const api = new API({cwd: root});
  try {
    const [project] = api.updateSnapshot({openProjects: [`${root}/tsconfig.json`]}).getProjects();
    const files =
      project?.program.getSourceFileNames().filter((name) => name.startsWith(`${root}src/`)) ?? [];
    const literals = new Set<string>();
    const built: string[] = [];
    for (const file of files) {
      const visit = (node: Node): void => {
        if (isRegularExpressionLiteral(node)) literals.add(node.text);
        if (isNewExpression(node) && isIdentifier(node.expression) && node.expression.text === 'RegExp')
          built.push(`${file.slice(root.length)}:${node.pos}`);
        node.forEachChild(visit);
      };
      const tree = project?.program.getSourceFile(file);
      if (tree !== undefined) visit(tree);
    }
    return {literals: [...literals], built};
  } finally {
    api.close();
  }
}
