# An image of the bot. docs/installing.md says how it is run.
ARG NODE_VERSION=22

# --- Everything that is needed to build ---------------------------------------------------------------
FROM node:${NODE_VERSION}-bookworm-slim AS build
RUN apt-get update \
 && apt-get install -y --no-install-recommends python3 make g++ \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /app
# Native modules are compiled here, with the headers of the image: nothing comes from outside the package registry.
ENV npm_config_nodedir=/usr/local npm_config_build_from_source=true
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund \
 && npm rebuild better-sqlite3 hnswlib-node
COPY tsconfig.json ./
COPY commands commands
COPY embeddings embeddings
COPY src src
# TypeScript stays behind as what i18next may be used with, the sources of SQLite as a part of their package.
RUN npm run build \
 && npm prune --omit=dev --ignore-scripts --no-audit --no-fund \
 && rm -rf node_modules/typescript node_modules/better-sqlite3/deps

# --- What runs ----------------------------------------------------------------------------------------
FROM node:${NODE_VERSION}-bookworm-slim
ENV NODE_ENV=production DATA_DIR=/data ARTICLES_DIR=/articles
WORKDIR /app
# The code belongs to root: the bot can read it, and cannot change it.
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json ./
# The sample coverage, for a first look; your own is mounted in its place.
COPY articles /articles
RUN install --directory --owner=node --group=node --mode=0750 /data
USER node
VOLUME /data
STOPSIGNAL SIGTERM
# Alive, which is not yet ready: one that waits for Discord is not to be ended for it.
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.MONITORING_PORT || 9464) + '/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/src/main.js"]
