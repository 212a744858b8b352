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
RUN npm run build \
 && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

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
CMD ["node", "dist/src/main.js"]
