package org.linkwright.graph;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.graphstream.graph.Edge;
import org.graphstream.graph.Element;
import org.graphstream.graph.Node;
import org.graphstream.graph.implementations.MultiGraph;
import org.linkwright.layout.LayoutGraph;
import org.linkwright.model.Entity;
import org.linkwright.model.Identifier;
import org.linkwright.model.Link;

/**
 * The part of a case that is charted, as a GraphStream graph: a node for each entity, named {@code kind:key}, with the
 * attributes {@code label}, {@code kind} and {@code category}; an edge for each link, with its sums as the attributes
 * {@code events}, {@code first}, {@code last}, {@code durationSeconds} and {@code amounts}. Changes while a chart is worked
 * on; not safe for threads.
 */
public final class ChartedGraph {
    private static final String ENTITY = "entity";
    private static final String LINK = "link";

    private final MultiGraph graph = new MultiGraph("chart");

    /** An empty chart. */
    public ChartedGraph() {}

    /** The chart of a selection. */
    public ChartedGraph(Selection selection) {
        add(selection.entities(), selection.links());
    }

    /** Name of an entity's node. */
    public static String id(Identifier identifier) {
        return identifier.kind() + ":" + identifier.key();
    }

    /** Name of a link's edge. */
    public static String id(Link link) {
        return id(link.from().identifier()) + " → " + id(link.to().identifier()) + " " + link.kind();
    }

    /** Adds what is not there yet; a link that is there takes the new sums. The ends of links are added with them. */
    public void add(Collection<Entity> entities, Collection<Link> links) {
        entities.forEach(this::node);
        for (Link link : links) {
            Node from = node(link.from());
            Node to = node(link.to());
            Edge edge = graph.getEdge(id(link));
            describe(edge == null ? graph.addEdge(id(link), from, to, true) : edge, link);
        }
    }

    private Node node(Entity entity) {
        String id = id(entity.identifier());
        Node known = graph.getNode(id);
        Node node = known == null ? graph.addNode(id) : known;
        node.setAttribute(ENTITY, entity);
        node.setAttribute("label", entity.label());
        node.setAttribute("kind", entity.kind().id());
        node.setAttribute("category", entity.category().id());
        return node;
    }

    private static void describe(Edge edge, Link link) {
        edge.setAttribute(LINK, link);
        edge.setAttribute("kind", link.kind().id());
        edge.setAttribute("events", link.events());
        edge.setAttribute("first", link.first().orElse(""));
        edge.setAttribute("last", link.last().orElse(""));
        edge.setAttribute("durationSeconds", link.durationSeconds());
        edge.setAttribute("amounts", link.amounts());
    }

    /** Takes an entity and its links off the chart, if it is there. */
    public void remove(Identifier identifier) {
        Node node = graph.getNode(id(identifier));
        if (node != null) {
            graph.removeNode(node);
        }
    }

    /** All entities, in order of kind and key. */
    public List<Entity> entities() {
        return graph.nodes()
                .map(ChartedGraph::entity)
                .sorted((a, b) -> a.identifier().compareTo(b.identifier()))
                .toList();
    }

    /** All links, in order of their ends and kinds. */
    public List<Link> links() {
        Map<String, Link> byId = new TreeMap<>();
        graph.edges().map(ChartedGraph::link).forEach(link -> byId.put(id(link), link));
        return List.copyOf(byId.values());
    }

    /** The links of one entity, in the order of {@link #links}; none where it is not charted. */
    public List<Link> links(Identifier identifier) {
        Node node = graph.getNode(id(identifier));
        Map<String, Link> byId = new TreeMap<>();
        if (node != null) {
            node.edges().map(ChartedGraph::link).forEach(link -> byId.put(id(link), link));
        }
        return List.copyOf(byId.values());
    }

    /** An attribute of the node or edge of that name. */
    public Optional<Object> attribute(String id, String name) {
        Element element = graph.getNode(id) != null ? graph.getNode(id) : graph.getEdge(id);
        return element == null ? Optional.empty() : Optional.ofNullable(element.getAttribute(name));
    }

    private static Entity entity(Element node) {
        return node.getAttribute(ENTITY, Entity.class);
    }

    private static Link link(Element edge) {
        return edge.getAttribute(LINK, Link.class);
    }

    /**
     * What a layout is told: nodes in the order of {@link #entities}, edges in the order of {@link #links}, events as
     * weight, the time of the first event as order. Entities without a time come last.
     *
     * @param radius room that each entity takes
     * @param group number of the group that each entity is in; always 0 for none
     */
    public LayoutGraph toLayout(ToDoubleFunction<Entity> radius, ToIntFunction<Entity> group) {
        List<Entity> entities = entities();
        List<Link> links = links();
        Map<Identifier, Integer> number = new HashMap<>();
        int nodes = entities.size();
        float[] room = new float[nodes];
        int[] groups = new int[nodes];
        for (int i = 0; i < nodes; i++) {
            number.put(entities.get(i).identifier(), i);
            room[i] = (float) radius.applyAsDouble(entities.get(i));
            groups[i] = group.applyAsInt(entities.get(i));
        }
        int[] from = new int[links.size()];
        int[] to = new int[links.size()];
        float[] weight = new float[links.size()];
        for (int e = 0; e < from.length; e++) {
            from[e] = number.get(links.get(e).from().identifier());
            to[e] = number.get(links.get(e).to().identifier());
            weight[e] = Math.max(1, links.get(e).events());
        }
        return new LayoutGraph(nodes, from, to, weight, room, groups, order(nodes, links, from, to));
    }

    private static double[] order(int nodes, List<Link> links, int[] from, int[] to) {
        double[] order = new double[nodes];
        Arrays.fill(order, Double.POSITIVE_INFINITY);
        double latest = Double.NEGATIVE_INFINITY;
        for (int e = 0; e < from.length; e++) {
            Optional<String> first = links.get(e).first();
            if (first.isPresent()) {
                double second = second(first.get());
                order[from[e]] = Math.min(order[from[e]], second);
                order[to[e]] = Math.min(order[to[e]], second);
                latest = Math.max(latest, second);
            }
        }
        for (int i = 0; i < nodes; i++) {
            order[i] = Double.isInfinite(order[i]) ? Double.isInfinite(latest) ? 0 : latest + 1 : order[i];
        }
        return order;
    }

    /** Seconds of a canonical time; one without a zone is taken as if it were UTC, for order only. */
    private static double second(String canonical) {
        if (canonical.indexOf('T') < 0) {
            return LocalDate.parse(canonical).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
        }
        String local = canonical.endsWith("Z") ? canonical.substring(0, canonical.length() - 1) : canonical;
        return LocalDateTime.parse(local).toInstant(ZoneOffset.UTC).toEpochMilli() / 1000.0;
    }
}
