#!/bin/sh
# Makes the folder it runs in hold one package with all it needs to run, and nothing it needs to be developed:
# install everything, generate the database client, then install again for production only.
set -eu
package=$1
export PRISMA_SCHEMA_ENGINE_BINARY=/bin/true CI=true
pnpm install --frozen-lockfile --filter "${package}..."
pnpm --filter "${package}..." --if-present run generate
# The gateway serves the portal as its build leaves it.
if [ "$package" = @interlace/gateway ]; then
  pnpm install --frozen-lockfile --filter @interlace/portal...
  pnpm --filter @interlace/portal... --if-present run generate
  pnpm --filter @interlace/portal run build
fi
find . -name node_modules -type d -prune -exec rm -rf {} +
pnpm install --prod --frozen-lockfile --ignore-scripts --filter-prod "${package}..."
find packages services infra -name '*.spec.ts' -not -path '*/node_modules/*' -delete
