package org.linkwright.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.graphstream.graph.Edge;
import org.graphstream.graph.Element;
import org.graphstream.graph.Node;
import org.graphstream.graph.implementations.MultiGraph;
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
}
