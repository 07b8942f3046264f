package org.therex.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.ImmutableGraph;
import com.google.common.graph.MutableGraph;
import com.google.common.graph.SuccessorsFunction;
import com.google.common.graph.Traverser;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.Link;
import org.therex.exercise.Relation;

/** The links between exercises as graphs, with an edge from each exercise to its linked exercises. */
final class ExerciseGraph {

    private ExerciseGraph() {}

    /** Returns the links of one relation among the given exercises; links to others and to itself are left out. */
    static ImmutableGraph<ExerciseId> of(Relation relation, Map<ExerciseId, Exercise> exercises) {
        MutableGraph<ExerciseId> graph = empty(exercises);
        addTo(graph, relation, exercises, false);
        return ImmutableGraph.copyOf(graph);
    }

    /** Returns the graph from easier to harder exercises: progressions, and reversed regressions. */
    static ImmutableGraph<ExerciseId> harder(Map<ExerciseId, Exercise> exercises) {
        MutableGraph<ExerciseId> graph = empty(exercises);
        addTo(graph, Relation.PROGRESSION, exercises, false);
        addTo(graph, Relation.REGRESSION, exercises, true);
        return ImmutableGraph.copyOf(graph);
    }

    /** Returns whether links may form a circle, by a quick test of the exercises with links. */
    static boolean mayCircle(Iterable<Exercise> exercises) {
        MutableGraph<ExerciseId> before =
                GraphBuilder.directed().allowsSelfLoops(true).build();
        MutableGraph<ExerciseId> harder =
                GraphBuilder.directed().allowsSelfLoops(true).build();
        for (Exercise exercise : exercises) {
            for (Link link : exercise.links()) {
                if (link.relation() == Relation.PREREQUISITE) {
                    before.putEdge(exercise.id(), link.exercise());
                } else if (link.relation() == Relation.PROGRESSION) {
                    harder.putEdge(exercise.id(), link.exercise());
                } else if (link.relation() == Relation.REGRESSION) {
                    harder.putEdge(link.exercise(), exercise.id());
                }
            }
        }
        return Graphs.hasCycle(before) || Graphs.hasCycle(harder);
    }

    private static MutableGraph<ExerciseId> empty(Map<ExerciseId, Exercise> exercises) {
        MutableGraph<ExerciseId> graph =
                GraphBuilder.directed().allowsSelfLoops(true).build();
        exercises.keySet().forEach(graph::addNode);
        return graph;
    }

    private static void addTo(
            MutableGraph<ExerciseId> graph, Relation relation, Map<ExerciseId, Exercise> exercises, boolean backwards) {
        for (Exercise exercise : exercises.values()) {
            for (Link link : exercise.links()) {
                if (link.relation() == relation && exercises.containsKey(link.exercise())) {
                    graph.putEdge(
                            backwards ? link.exercise() : exercise.id(), backwards ? exercise.id() : link.exercise());
                }
            }
        }
    }

    /** Returns all reachable exercises, nearest first, beginning with the start. */
    static ImmutableList<ExerciseId> reachable(SuccessorsFunction<ExerciseId> graph, ExerciseId start) {
        return ImmutableList.copyOf(Traverser.forGraph(graph).breadthFirst(start));
    }

    /**
     * Returns all exercises that are reachable from an exercise, each after those that are reachable from it; the graph
     * must have no cycle.
     */
    static ImmutableList<ExerciseId> before(ImmutableGraph<ExerciseId> graph, ExerciseId start) {
        ImmutableList.Builder<ExerciseId> order = ImmutableList.builder();
        Traverser.forGraph(graph).depthFirstPostOrder(start).forEach(id -> {
            if (!id.equals(start)) {
                order.add(id);
            }
        });
        return order.build();
    }

    /** Finds a cycle, which begins and ends with the same exercise; empty if there is none. */
    static ImmutableList<ExerciseId> findCycle(ImmutableGraph<ExerciseId> graph) {
        if (!Graphs.hasCycle(graph)) {
            return ImmutableList.of();
        }
        for (ExerciseId start : graph.nodes()) {
            ImmutableList<ExerciseId> way = wayBack(graph, start);
            if (!way.isEmpty()) {
                return way;
            }
        }
        return ImmutableList.of();
    }

    /** Finds the shortest path from an exercise back to itself. */
    private static ImmutableList<ExerciseId> wayBack(ImmutableGraph<ExerciseId> graph, ExerciseId start) {
        Map<ExerciseId, ExerciseId> cameFrom = new HashMap<>();
        Set<ExerciseId> seen = new LinkedHashSet<>();
        Deque<ExerciseId> next = new ArrayDeque<>();
        next.add(start);
        while (!next.isEmpty()) {
            ExerciseId here = next.remove();
            for (ExerciseId there : graph.successors(here)) {
                if (there.equals(start)) {
                    return path(cameFrom, start, here);
                }
                if (seen.add(there)) {
                    cameFrom.put(there, here);
                    next.add(there);
                }
            }
        }
        return ImmutableList.of();
    }

    private static ImmutableList<ExerciseId> path(
            Map<ExerciseId, ExerciseId> cameFrom, ExerciseId start, ExerciseId last) {
        Deque<ExerciseId> way = new ArrayDeque<>();
        way.addFirst(start);
        for (ExerciseId here = last; !here.equals(start); here = cameFrom.getOrDefault(here, start)) {
            way.addFirst(here);
        }
        way.addFirst(start);
        return ImmutableList.copyOf(way);
    }
}
